package org.actant.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A field with arguments that is read for all parents of a level at once: one statement
 * for each set of arguments, however many parents there are.
 *
 * @param <A> the arguments
 * @param <V> the field's value
 */
final class Many<A, V> {

	private final String field;

	private Many(String field) {
		this.field = field;
	}

	/**
	 * @param registry where to register the field's batches
	 * @param field its name, with its type's: {@code Entity.facts}
	 * @param reader reads the field for many parents
	 * @return the field
	 */
	static <A, V> Many<A, V> register(BatchLoaderRegistry registry, String field, Reader<A, V> reader) {
		registry.<Key<A>, V>forName(field)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> read(keys, reader))
				.subscribeOn(Schedulers.boundedElastic()));
		return new Many<>(field);
	}

	/**
	 * @param environment where the field stands
	 * @param parent id of its parent
	 * @param arguments its arguments
	 * @return its value, later
	 */
	CompletableFuture<V> of(DataFetchingEnvironment environment, String parent, A arguments) {
		DataLoader<Key<A>, V> loader = environment.getDataLoader(this.field);
		if (loader == null) {
			throw new IllegalStateException("no batches for " + this.field);
		}
		return loader.load(new Key<>(parent, arguments));
	}

	private static <A, V> Map<Key<A>, V> read(Set<Key<A>> keys, Reader<A, V> reader) {
		Map<A, Set<String>> parents = new LinkedHashMap<>();
		keys.forEach(
				(key) -> parents.computeIfAbsent(key.arguments(), (arguments) -> new HashSet<>()).add(key.parent()));
		Map<Key<A>, V> values = new HashMap<>();
		parents.forEach((arguments, ids) -> reader.read(ids, arguments)
			.forEach((id, value) -> values.put(new Key<>(id, arguments), value)));
		return values;
	}

	/**
	 * Reads a field for many parents.
	 *
	 * @param <A> the arguments
	 * @param <V> the field's value
	 */
	@FunctionalInterface
	interface Reader<A, V> {

		Map<String, V> read(Collection<String> parents, A arguments);

	}

	private record Key<A>(String parent, A arguments) {
	}

}
