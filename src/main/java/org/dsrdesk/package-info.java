/** The desk's start: the one place that wires everything, imported by nobody. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk;
