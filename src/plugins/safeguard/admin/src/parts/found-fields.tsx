import { useState } from 'react';
import { usePicturesFoundQuery, useStoriesFoundQuery } from '../api';
import { SearchField, type Found } from './search-field';

interface FoundFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: readonly Found[];
  readonly onChange: (chosen: readonly Found[]) => void;
}

/** Stories, found by their words. */
export function StoriesField(props: FoundFieldProps) {
  const [words, setWords] = useState('');
  const { currentData: found } = useStoriesFoundQuery(words, { skip: words === '' });
  return <SearchField {...props} found={found} onSearch={setWords} />;
}

/** Pictures and films, found by the names of their files. */
export function FilesField(props: FoundFieldProps) {
  const [words, setWords] = useState('');
  const { currentData: found } = usePicturesFoundQuery({ words }, { skip: words === '' });
  return <SearchField {...props} found={found} onSearch={setWords} />;
}
