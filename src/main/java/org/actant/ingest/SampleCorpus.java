package org.actant.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;

import org.actant.model.Document;
import org.actant.read.Reader;
import org.actant.read.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Loads the sample dispatches into a graph that has no document yet, so that a first look
 * shows something.
 */
final class SampleCorpus implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(SampleCorpus.class);

	private static final String FILES = "classpath:sample/*.txt";

	private final Pipeline pipeline;

	private final Ingest ingest;

	SampleCorpus(Pipeline pipeline, Ingest ingest) {
		this.pipeline = pipeline;
		this.ingest = ingest;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.ingest.nothingLoaded()) {
			return;
		}
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
		Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
		IngestRun run = new IngestRun(this.ingest, (failed) -> LOG.error("{}: {}", failed.source(), failed.reason()));
		try (Progress progress = Progress.of("loading the sample corpus", files.length)) {
			for (Resource file : files) {
				Reader.standard()
					.read(String.valueOf(file.getFilename()), file.getContentAsByteArray(),
							(reading) -> run.add(this.pipeline.extract(document(reading))));
				progress.step();
			}
			int loaded = run.finish().loaded().size();
			progress
				.say("loaded %d sample dispatches; start with --actant.sample=false to do without".formatted(loaded));
		}
	}

	private static Document document(Reading reading) {
		return switch (reading) {
			case Reading.Done read -> read.document();
			case Reading.Refused refused -> throw new IngestException(refused.source() + ": " + refused.reason());
			case Reading.PassedOver over -> throw new IngestException(over.source() + ": " + over.reason());
		};
	}

}
