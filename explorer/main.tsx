/** The explorer: the frame around the views. */
import { render } from 'preact';
import { Frame } from './frame.tsx';
import { takeReturned } from './oidc/pending.ts';

const page = document.getElementById('page');
if (page !== null) render(<Frame returned={takeReturned()} />, page);
