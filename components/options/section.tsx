import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  heading: string;
  children: ComponentChildren;
}

/** A part of the options that the list of sections leads to. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
