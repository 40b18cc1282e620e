package org.actant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Actant. */
@SpringBootApplication
public class Actant {

	/**
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Actant.class, arguments);
	}

}
