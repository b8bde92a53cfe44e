import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/styles.ts';
import { Brand } from './ui/app-frame/brand.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Brand name="Verbeterbord" />
  </StrictMode>,
);
