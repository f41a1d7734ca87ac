@NullMarked
package org.dsrdesk.letters.texts;

import org.jspecify.annotations.NullMarked;
