/** Which elements of a page hold reading matter, by name and attribute only: asking for styles here would cost layout. */

/** Elements that run inside a line: a name may go on across their edges ("United <b>States</b>"). */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike strong time tt u var wbr'.split(
    ' ',
  ),
);

/** Inline elements whose edges end a word: a footnote number is not part of the name before it. */
export const WORD_BREAKING_ELEMENTS: ReadonlySet<string> = new Set(['sup', 'sub', 'rt', 'rp']);

/** Text that is not for reading, is being written, or is ours to leave alone. */
export const UNREAD_SELECTOR = [
  // Not prose.
  'script,style,noscript,template,head,svg,math,canvas,iframe,object,embed,audio,video,picture,map',
  // Written by the reader or acted on by them.
  // Some sites wrap the whole page in a form: one that holds the article is not a form to its reader.
  'form:not(:has(article,main,h1)),input,textarea,select,option,datalist,button,summary,menu,dialog:not([open])',
  '[contenteditable]:not([contenteditable="false" i])',
  ...[
    'button',
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'option',
    'menu',
    'menubar',
    'menuitem',
    'tab',
    'tablist',
  ]
    .concat(['navigation', 'search', 'toolbar', 'slider', 'spinbutton', 'switch', 'form', 'banner', 'contentinfo'])
    .concat(['status', 'timer', 'tree', 'grid'])
    .map((role) => `[role="${role}"]`),
  // Navigation, and what frames the page rather than the article.
  'nav,body>header,body>footer,body>div>header,body>div>footer',
  // Code and typed text.
  'code,pre,kbd,samp,tt,.CodeMirror,.monaco-editor,.ace_editor',
  // Hidden by mark-up; what is hidden by styles is told apart later, and only where a name was found.
  '[hidden],[inert],[aria-hidden="true"]',
].join(',');
