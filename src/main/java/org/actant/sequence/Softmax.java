package org.actant.sequence;

/** Turns sums of weights into likelihoods. */
public final class Softmax {

	private Softmax() {
	}

	/**
	 * @param sums sums of weights; afterwards the likelihoods, from 0 to 1, that add up
	 * to one
	 * @return the same array
	 */
	public static double[] of(double[] sums) {
		double greatest = (sums.length > 0) ? sums[likeliest(sums)] : 0;
		double all = 0;
		for (int i = 0; i < sums.length; i++) {
			sums[i] = Math.exp(sums[i] - greatest);
			all += sums[i];
		}
		for (int i = 0; i < sums.length; i++) {
			sums[i] /= all;
		}
		return sums;
	}

	/**
	 * @param likelihoods likelihoods, one at least
	 * @return the place of the greatest, of equal ones the first
	 */
	public static int likeliest(double[] likelihoods) {
		int best = 0;
		for (int i = 1; i < likelihoods.length; i++) {
			best = (likelihoods[i] > likelihoods[best]) ? i : best;
		}
		return best;
	}

}
