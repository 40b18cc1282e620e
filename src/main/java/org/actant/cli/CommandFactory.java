package org.actant.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing those that start Spring the application to start. */
final class CommandFactory implements IFactory {

	private final Class<?> application;

	private final IFactory others = CommandLine.defaultFactory();

	CommandFactory(Class<?> application) {
		this.application = application;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		if (type == ServeCommand.class) {
			return type.cast(new ServeCommand(this.application));
		}
		if (type == IngestCommand.class) {
			return type.cast(new IngestCommand(this.application));
		}
		if (type == ExportCommand.class) {
			return type.cast(new ExportCommand(this.application));
		}
		return this.others.create(type);
	}

}
