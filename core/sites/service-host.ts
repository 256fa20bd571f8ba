/**
 * Subdomains of news sites that carry no news: sign-in, payment, mail, advertising. Match patterns cannot leave a label
 * out on every domain, so a script that was injected there stops on its own.
 */
const SERVICE_LABELS: ReadonlySet<string> = new Set([
  'abo',
  'account',
  'accounts',
  'ads',
  'auth',
  'billing',
  'checkout',
  'email',
  'id',
  'login',
  'mail',
  'myaccount',
  'oauth',
  'pay',
  'payment',
  'secure',
  'shop',
  'signin',
  'sso',
  'subscribe',
  'subscription',
  'webmail',
]);

/** True where the first label of a host name says that it is a service, e.g. 'myaccount.example.com'. */
export function isServiceHost(hostname: string): boolean {
  const [label = '', ...rest] = hostname.split('.');
  // 'id.example' itself would be a site of that name, not a service of one.
  return rest.length >= 2 && SERVICE_LABELS.has(label);
}
