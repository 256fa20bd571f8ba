interface Props {
  class: string;
  text: string;
  language: string | undefined;
}

/** Words of the page, as text and nothing else: whatever direction they have stays inside. */
export function PageWords({ class: name, text, language }: Props) {
  return (
    <bdi class={name} lang={language} dir="auto">
      {text}
    </bdi>
  );
}
