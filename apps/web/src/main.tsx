import { createRoot } from 'react-dom/client';
import './styles/styles.ts';
import { App } from './app/app.tsx';
import { showLook } from './app/shell/look.ts';

showLook();
createRoot(document.getElementById('root')!).render(<App />);
