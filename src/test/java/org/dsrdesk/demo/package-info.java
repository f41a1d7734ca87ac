/** Tests of the made-up desk, over the real store. */
@NullMarked
package org.dsrdesk.demo;

import org.jspecify.annotations.NullMarked;
