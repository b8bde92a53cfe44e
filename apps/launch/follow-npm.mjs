import { readFileSync } from 'node:fs';

/**
 * npm that is killed (kill -9, or a signal that its shell keeps to itself) tells nobody. This server would then hold
 * the port and the data without its owner, and the next start would be refused; so it stops, cleanly, when npm is gone.
 */
export function stopWhenNpmIsGone() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const first = parentOfShell(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && parentOfShell(parent) === first) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** npm runs a script through a shell, which outlives it; undefined where there is no such shell to look past. */
function parentOfShell(pid) {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return /^(sh|dash|bash|ash|zsh)$/.test(name) ? parent : undefined;
  } catch {
    return undefined;
  }
}
