/** The explorer: the frame around the views. */
import { render } from 'preact';
import { Frame } from './frame.tsx';

const page = document.getElementById('page');
if (page !== null) render(<Frame />, page);
