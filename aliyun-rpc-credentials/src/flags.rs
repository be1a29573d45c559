//! Variables that switch something on.

use crate::surroundings::Surroundings;

/// Whether a variable switches something on: `true` or `1`, in any case, with blanks around it. Everything else is off; what is
/// neither `false` nor `0` is noted as passed over.
pub(crate) fn is_on(surroundings: &Surroundings, source: &str, name: &str) -> bool {
    let Some(text) = surroundings.environment.var(name) else {
        return false;
    };
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" => true,
        "" | "false" | "0" => false,
        _ => {
            surroundings.notices.warn(
                source,
                &format!("the variable `{name}` is neither true, 1, false nor 0: passed over"),
            );
            false
        }
    }
}
