package org.actant;

import org.actant.cli.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Actant as a program: commands on the command line, of which {@code serve} starts the
 * service.
 */
@SpringBootApplication
public class Actant {

	/**
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		int exit = CommandLineInterface.run(Actant.class, arguments);
		if (exit != CommandLineInterface.STILL_RUNNING) {
			System.exit(exit);
		}
	}

}
