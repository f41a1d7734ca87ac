@NullMarked
package org.dsrdesk.desktop.operators;

import org.jspecify.annotations.NullMarked;
