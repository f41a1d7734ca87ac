@NullMarked
package org.dsrdesk.store;

import org.jspecify.annotations.NullMarked;
