/** Somebody's exact words. */
export function Quotation({ text, language }: { text: string; language: string }) {
  return (
    <blockquote lang={language} dir="auto">
      “{text}”
    </blockquote>
  );
}
