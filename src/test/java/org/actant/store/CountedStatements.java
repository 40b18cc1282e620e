package org.actant.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * Counts the statements that go through a driver, whoever sends them: the program itself
 * or Spring Data.
 */
public final class CountedStatements {

	private static final List<Class<?>> WATCHED = List.of(Session.class, Transaction.class, TransactionContext.class);

	private final List<String> statements = new CopyOnWriteArrayList<>();

	/** The same driver, watched. */
	public Driver on(Driver driver) {
		return watched(Driver.class, driver);
	}

	/** The statements since the last call, in order. */
	public List<String> take() {
		List<String> taken = List.copyOf(this.statements);
		this.statements.clear();
		return taken;
	}

	private <T> T watched(Class<T> type, Object target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(target, method, arguments)));
	}

	private Object call(Object target, Method method, Object[] arguments) throws Throwable {
		if (method.getName().equals("run")) {
			this.statements.add((arguments[0] instanceof Query query) ? query.text() : String.valueOf(arguments[0]));
		}
		try {
			return seen(method.getReturnType(), method.invoke(target, passed(arguments)));
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private Object seen(Class<?> type, Object returned) {
		return (WATCHED.contains(type) && returned != null) ? watched(type, returned) : returned;
	}

	/** What runs in a managed transaction is watched too. */
	private Object[] passed(Object[] arguments) {
		if (arguments == null || !(arguments[0] instanceof TransactionCallback<?> callback)) {
			return arguments;
		}
		Object[] passed = arguments.clone();
		passed[0] = (TransactionCallback<?>) (context) -> callback.execute(watched(TransactionContext.class, context));
		return passed;
	}

}
