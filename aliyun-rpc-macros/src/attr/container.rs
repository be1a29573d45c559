//! The one option of structs and enums that are no actions: `#[rpc(crate = path)]`.

use syn::{Attribute, Path};

use crate::attr::{Opt, each};
use crate::errors::Errors;

/// Reads `#[rpc(crate = path)]` on the item itself.
pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Option<Path> {
    let mut krate: Option<Opt<Path>> = None;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("rpc")) {
        each(attr, errors, |key, errors| {
            if key.name() != "crate" {
                let message = format!(
                    "`{}` belongs on a field or variant; on the item itself only `crate = path` has a meaning",
                    key.name()
                );
                return Err(key.error(message));
            }
            let value = key.path("crate = my_crate::rpc")?;
            key.set(&mut krate, value, errors);
            Ok(())
        });
    }
    krate.map(|krate| krate.value)
}
