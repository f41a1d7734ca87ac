@NullMarked
package org.dsrdesk.operators;

import org.jspecify.annotations.NullMarked;
