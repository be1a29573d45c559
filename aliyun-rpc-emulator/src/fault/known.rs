//! Whether a fault can ever happen: a typing mistake in it would otherwise be a test that tests nothing.

use aliyun_rpc_core::descriptor::Action;

use super::{Effect, Fault, FaultError};
use crate::instance;
use crate::refusal::TABLE;
use crate::registry::{Registry, nearest};

impl Fault {
    /// Refuses faults of operations that are not there, and errors that nobody documents.
    pub(crate) fn happens_in(&self, registry: &Registry) -> Result<(), FaultError> {
        let when = self.when();
        let named: Vec<&Action> = registry
            .actions()
            .chain(&instance::OPERATIONS)
            .filter(|action| {
                when.action.as_ref().is_none_or(|name| name == action.name)
                    && when
                        .product
                        .as_ref()
                        .is_none_or(|name| name == action.product)
                    && when
                        .version
                        .as_ref()
                        .is_none_or(|name| name == action.version)
            })
            .collect();
        if named.is_empty() {
            return Err(unknown(self, registry));
        }
        let Effect::Refuse {
            code, status: None, ..
        } = self.effect()
        else {
            return Ok(());
        };
        let is_known = named.iter().any(|action| action.error(code).is_some())
            || TABLE.iter().any(|known| known.code == code);
        if is_known {
            return Ok(());
        }
        let mut codes: Vec<&str> = match &when.action {
            Some(_) => named
                .iter()
                .flat_map(|action| action.errors.iter().map(|error| error.code))
                .collect(),
            // Of all operations there are too many to be listed.
            None => Vec::new(),
        };
        codes.dedup();
        Err(FaultError::UnknownCode {
            whose: when.action.as_ref().map_or_else(
                || "no operation has".to_owned(),
                |name| format!("`{name}` has"),
            ),
            code: code.clone(),
            known: if codes.is_empty() {
                "none".to_owned()
            } else {
                codes.join(", ")
            },
        })
    }
}

fn unknown(fault: &Fault, registry: &Registry) -> FaultError {
    let when = fault.when();
    let parts = [&when.product, &when.version, &when.action];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let near = when.action.as_deref().and_then(|name| {
        let names = registry.actions().chain(&instance::OPERATIONS);
        nearest(name, names.map(|action| action.name)).filter(|near| *near != name)
    });
    FaultError::UnknownAction {
        action: parts.join(" "),
        hint: near.map_or_else(String::new, |near| format!("; did you mean `{near}`?")),
    }
}
