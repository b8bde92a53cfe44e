import { signIn } from './nl/sign-in.ts';

/** The sentences of the sign-in page, for code outside a component. */
export const signInText = signIn;

/** The sentences of the sign-in page, fetched with it. */
export const useSignInText = (): typeof signIn => signIn;
