/** A long article of our own making: quotations and reports in the proportions of news. */
const PEOPLE = ['Ana Roe', 'Bo Lind', 'Carla Mensah', 'David Okoro', 'Elena Petrova', 'Farid Haddad'];
const ROLES = [
  'an economist at Linz University',
  'the head of the Harbor Institute',
  'a senior adviser to the ministry',
];
const PARAGRAPHS: readonly ((name: string, role: string, surname: string) => string)[] = [
  (name, role) =>
    `“The harbor will close before winter, and nobody has told the crews,” said ${name}, ${role}, who has followed the talks since they began in March. “We have seen this before.”`,
  (_, __, surname) =>
    `${surname} said that the plan, which was first announced in April, would cost the town more than 300 jobs, and warned of higher prices. She wants to bring both sides back to the table.`,
  () =>
    'The ministry denied the claim on Monday. According to officials, the contracts were signed last year, and the new pier will be paid for by the region. Two ships left the port in the morning, and a third is expected on Friday.',
  (name) =>
    `In an interview with a local paper, ${name} told reporters that the figures were wrong. “They counted the same ship twice,” she added.`,
  () =>
    'The river rose again overnight. Crews worked until dawn to secure the bridge, where water had reached the road, and schools in three districts stayed closed while buses ran on other routes through the hills.',
];

/** About `words` words, the same in every run. */
export function article(words: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const name = PEOPLE[i % PEOPLE.length] as string;
    const make = PARAGRAPHS[i % PARAGRAPHS.length] as (typeof PARAGRAPHS)[number];
    const paragraph = make(name, ROLES[i % ROLES.length] as string, name.split(' ')[1] as string);
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
