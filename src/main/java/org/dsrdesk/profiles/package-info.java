/** Operators in readable files: a strict reader, a writer that it reads back exactly, and the files shipped. */
@NullMarked
package org.dsrdesk.profiles;

import org.jspecify.annotations.NullMarked;
