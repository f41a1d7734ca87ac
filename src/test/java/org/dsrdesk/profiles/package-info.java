@NullMarked
package org.dsrdesk.profiles;

import org.jspecify.annotations.NullMarked;
