/** Something wrong with a brief: where ('claims.3.attributedTo') and what, in a plain sentence. */
export interface Problem {
  path: string;
  message: string;
}
