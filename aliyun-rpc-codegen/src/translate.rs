//! From the metadata to the model: what every schema becomes in Rust.

mod docs;
mod endpoints;
mod errors;
mod facts;
mod fields;
mod operation;
mod scope;
mod shared;

use std::collections::HashSet;

use crate::metadata::ApiDocs;
pub(crate) use docs::address;
pub(crate) use operation::uses;

use crate::model::{Operation, Version};
use crate::names;
use crate::report::{Notes, Outcome, Report};

/// A file that no package can be made of.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unsupported {
    /// The product speaks another protocol.
    #[error(
        "{product} {version} is of style {style}: only RPC products can be generated, as the other styles have paths and verbs of their own"
    )]
    Style {
        /// Product code.
        product: String,
        /// API version.
        version: String,
        /// The style.
        style: String,
    },
    /// The version is no date, of which a module's name could be made.
    #[error(
        "{product} has the version `{version}`, which is not a date like `2014-05-26`: is this the file of one product version?"
    )]
    Version {
        /// Product code.
        product: String,
        /// What stands there.
        version: String,
    },
}

/// Makes the model of one version. `by_hand` are operations that the package has already: they are left to it. `modules`
/// are names that its files have.
///
/// # Errors
/// For products of other styles than RPC.
pub fn version(
    docs: &ApiDocs,
    by_hand: &HashSet<String>,
    modules: &HashSet<String>,
    report: &mut Report,
) -> Result<Version, Unsupported> {
    let (product, version) = (docs.info.product.clone(), docs.info.version.clone());
    if !docs.info.style.eq_ignore_ascii_case("RPC") {
        return Err(Unsupported::Style {
            product,
            version,
            style: docs.info.style.clone(),
        });
    }
    if !is_date(&version) {
        return Err(Unsupported::Version { product, version });
    }
    let mut notes = Notes::new(report, &product, &version);
    let mut codes = errors::Codes::default();
    let mut modules: HashSet<String> = modules.clone();
    modules.extend(RESERVED_MODULES.map(str::to_owned));
    let mut structs = HashSet::new();
    let shared = shared::Shared::new(docs);
    let mut operations: Vec<Operation> = Vec::new();
    for (name, api) in &docs.apis {
        notes.report().operations += 1;
        if by_hand.contains(name) {
            notes.report().generated += 1;
            continue;
        }
        let mut notes = notes.of(name);
        let naming = operation::Naming {
            module: names::unique(&mut modules, &names::module(name), "_"),
            name: names::unique(&mut structs, &names::camel(name), ""),
        };
        match operation::translate(&docs.info, name, api, naming, &shared, &mut notes) {
            Ok(mut operation) => {
                operation.errors = codes.of(api, &mut notes);
                notes.report().generated += 1;
                operations.push(operation);
            }
            Err(reason) => notes.note(Outcome::Refused, None, &reason),
        }
    }
    operations.sort_by(|a, b| a.module.cmp(&b.module));
    let shared = shared.items(&mut notes);
    Ok(Version {
        module: names::version_module(&version),
        endpoints: endpoints::translate(docs),
        operations,
        shared,
        errors: codes.into_constants(),
        product,
        version,
    })
}

/// Modules of a version that are not operations.
const RESERVED_MODULES: [&str; 3] = ["endpoints", "errors", "types"];

fn is_date(version: &str) -> bool {
    let parts: Vec<&str> = version.split('-').collect();
    let digits =
        |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
