package org.placet.position;

import java.util.List;

/**
 * Ten governments on the year in which an emission standard should hold (Bueno de Mesquita 1994, table 1, as reprinted
 * by Scholz, Calbert and Smith, ICAART 2011): capability, position in years, salience.
 */
final class Emission {

    static final List<Stand> STANDS = List.of(
            new Stand("Netherlands", 4, 0.8, 0.08),
            new Stand("Belgium", 7, 0.4, 0.08),
            new Stand("Luxembourg", 4, 0.2, 0.03),
            new Stand("Germany", 4, 0.8, 0.16),
            new Stand("France", 10, 0.6, 0.16),
            new Stand("Italy", 10, 0.6, 0.16),
            new Stand("United Kingdom", 10, 0.9, 0.16),
            new Stand("Ireland", 7, 0.1, 0.05),
            new Stand("Denmark", 4, 1, 0.05),
            new Stand("Greece", 7, 0.7, 0.08));

    private Emission() {}
}
