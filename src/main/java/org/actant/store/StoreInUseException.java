package org.actant.store;

import java.nio.file.Path;

/** Another process has the embedded store open. */
public final class StoreInUseException extends StoreException {

	StoreInUseException(Path folder, String holder, Throwable cause) {
		super(("The store in %s is in use by %s. Stop that process, send the work to it "
				+ "(the ingest command does so while the service runs), or choose another folder with --actant.data=FOLDER.")
			.formatted(folder, holder), cause);
	}

}
