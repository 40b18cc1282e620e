package org.actant.api;

import java.util.ArrayList;
import java.util.List;

import org.actant.ingest.Jobs;
import org.actant.load.LoadReport;
import org.actant.load.Loader;
import org.actant.model.FactType;
import org.actant.query.Arrivals;
import org.actant.query.ArrivedFact;
import org.actant.query.QueryException;
import org.actant.query.QueryException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells what happens while somebody listens. What documents brought is read once for all
 * listeners, and not at all where nobody listens.
 */
@Controller
class SubscriptionController {

	private static final Logger logger = LoggerFactory.getLogger(SubscriptionController.class);

	/** Facts that wait for a slow listener; the oldest are dropped beyond them. */
	private static final int WAITING = 10_000;

	private final Sinks.Many<List<String>> loaded = Sinks.many().multicast().directBestEffort();

	private final Flux<ArrivedFact> arrived;

	private final Jobs jobs;

	SubscriptionController(Loader loader, Arrivals arrivals, Jobs jobs) {
		this.jobs = jobs;
		this.arrived = this.loaded.asFlux()
			.onBackpressureBuffer()
			.concatMap((documents) -> Mono.fromCallable(() -> arrivals.of(documents))
				.subscribeOn(Schedulers.boundedElastic())
				.onErrorResume(SubscriptionController::missed)
				.flatMapIterable((facts) -> facts))
			.share();
		loader.tell(this::loaded);
	}

	private static Mono<List<ArrivedFact>> missed(Throwable failure) {
		logger.error("Facts that arrived cannot be told to those who listen", failure);
		return Mono.just(List.of());
	}

	private void loaded(LoadReport report) {
		List<String> documents = new ArrayList<>(report.loaded());
		documents.addAll(report.replaced());
		if (!documents.isEmpty()) {
			synchronized (this.loaded) {
				this.loaded.tryEmitNext(documents);
			}
		}
	}

	@SubscriptionMapping
	Flux<ArrivedFact> factsAdded(@Argument @Nullable String actor, @Argument @Nullable List<FactType> types,
			@Argument boolean onlyNew) {
		return this.arrived.filter((fact) -> actor == null || fact.actors().contains(actor))
			.filter((fact) -> types == null || types.isEmpty() || types.contains(fact.fact().type()))
			.filter((fact) -> !onlyNew || fact.isNew())
			.onBackpressureBuffer(WAITING, (dropped) -> logger.warn("A listener is too slow: facts are dropped"),
					reactor.core.publisher.BufferOverflowStrategy.DROP_OLDEST);
	}

	@SubscriptionMapping
	Flux<IngestJob> ingestProgress(@Argument String job) {
		if (this.jobs.job(job).isEmpty()) {
			throw new QueryException(Reason.NOT_FOUND,
					"There is no ingest %s, or it is long over: give the id that startIngest gave.".formatted(job));
		}
		return this.jobs.progress(job).onBackpressureLatest().map(IngestJob::of);
	}

}
