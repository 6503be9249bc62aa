// What the scripts tell the person who started them. Node's own modules only: these run before the install.
const started = Date.now();

/** One line about what is being done now, with the seconds since the script began. */
export function say(line) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
  process.stdout.write(`${seconds} s  ${line}\n`);
}

/** Ends the script with one sentence that says what is wrong and what to do. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
