package org.actant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.Document;

/** Plain text, with or without front matter. The title is the front matter's. */
final class PlainText implements Format {

	@Override
	public void read(Source source, byte[] content, Consumer<Reading> sink) {
		Decoded decoded = Decoded.of(content);
		Header header = Header.of(decoded.text());
		List<String> notes = new ArrayList<>(decoded.notes());
		String text = decoded.text().substring(header.bodyStart());
		Document document = header.document(source.baseName(), text, notes);
		sink.accept(new Reading.Done(source.name(), document, notes));
	}

}
