// A sentence on the screen: symbols and cell names in it are never torn apart or turned round.
import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap', unicodeBidi: 'isolate' } });

// A symbol or a cell on a named sheet: no spaces, a stroke or an exclamation mark, and a figure somewhere.
const symbol = /([^\s\u2066-\u2069«»“”"'(),;:]*[/!][^\s\u2066-\u2069«»“”"'(),;:]*\d[^\s\u2066-\u2069«»“”"'(),;:.]*)/;
/** Longer than any symbol: an address on the web may be torn apart. */
const longestWhole = 28;

export function Said({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts = text.split(symbol);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 && part.length <= longestWhole ? (
          <bdi key={index} className={styles.whole}>
            {part}
          </bdi>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </>
  );
}

/** What a cell holds: in its own direction, whatever the language around it. */
export function Value({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto">
      <Said text={text} />
    </bdi>
  );
}
