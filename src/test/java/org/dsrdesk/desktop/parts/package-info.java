/** Tests of {@code desktop.parts}. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.parts;
