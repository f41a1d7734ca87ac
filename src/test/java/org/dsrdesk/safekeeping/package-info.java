@NullMarked
package org.dsrdesk.safekeeping;

import org.jspecify.annotations.NullMarked;
