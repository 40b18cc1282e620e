package org.actant.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/**
 * Where the service listens: on loopback unless told otherwise, elsewhere only with a
 * password.
 */
final class Listening {

	private Listening() {
	}

	/**
	 * @param server where it is to listen
	 * @param security who may use it
	 * @throws ExposedException where it would listen beyond this machine without a
	 * password
	 */
	static void check(ServerProperties server, SecurityProperties security) {
		InetAddress address = server.getAddress();
		if (security.open() && (address == null || !address.isLoopbackAddress())) {
			throw new ExposedException((address == null) ? "all addresses" : address.getHostAddress());
		}
	}

	/**
	 * @param host the host of a request, without port
	 * @return whether it names this machine's loopback interface; pages of other sites
	 * that rebind their name to 127.0.0.1 do not get through
	 */
	static boolean loopback(String host) {
		if (host.equalsIgnoreCase("localhost")) {
			return true;
		}
		boolean literal = host.matches("[0-9.]+") || host.startsWith("[");
		try {
			return literal && InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
