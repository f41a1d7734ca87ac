/** Benchmarks of inner loops, run by {@code mvn test -Pbench}. */
@NullMarked
package org.dsrdesk.bench;

import org.jspecify.annotations.NullMarked;
