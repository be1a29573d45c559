//! A package on disk: what is there, what is written, what is kept.

mod files;
mod manifest;
pub mod overlay;
mod rustfmt;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::emit;
use crate::infer;
use crate::metadata::ApiDocs;
use crate::model::Version;
use crate::names;
use crate::report::{Notes, Outcome, Report};
use crate::translate::{self, Unsupported};
use files::Files;
pub use manifest::workspace;
use overlay::{ByHand, Overlay, OverlayError};

/// Where a package goes and what it builds on.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its folder.
    pub folder: PathBuf,
    /// How its manifest finds the runtime.
    pub runtime: Runtime,
    /// Whether to find out only what would change.
    pub rehearsal: bool,
}

/// How a manifest finds the runtime and the emulator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// The package is a member of the framework's own workspace.
    Workspace,
    /// It stands alone beside a checkout of the framework.
    Checkout(PathBuf),
    /// It stands alone, and takes the framework from the registry.
    Registry,
    /// It is a member of a workspace beside a checkout.
    Member(PathBuf),
}

/// A package that could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// The metadata is of no use.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// Files of several products.
    #[error(
        "{first} and {second} are different products: one package holds the versions of one product; give each a folder with `--workspace`"
    )]
    Products {
        /// Product of the first file.
        first: String,
        /// Another one.
        second: String,
    },
    /// The overlay is wrong.
    #[error(transparent)]
    Overlay(#[from] OverlayError),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// What was written cannot be laid out.
    #[error("rustfmt did not accept the generated code in {}: {message}", folder.display())]
    Format {
        /// The package.
        folder: PathBuf,
        /// What it said.
        message: String,
    },
}

/// What a run made.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// The report.
    pub report: Report,
    /// The product's module, `ecs`.
    pub module: String,
    /// Modules of versions, and the operations in each.
    pub versions: BTreeMap<String, Vec<String>>,
    /// Files that were written or removed, or would be.
    pub changed: Vec<PathBuf>,
}

/// Makes a package of all versions of one product.
///
/// # Errors
/// See [`PackageError`]. What was written before stays.
pub fn make(docs: &[ApiDocs], target: &Target) -> Result<Made, PackageError> {
    let mut made = Made::default();
    let Some(first) = docs.first() else {
        return Ok(made);
    };
    // Some products changed the letters' case of their code from one version to the next.
    let module = names::product_module(&first.info.product);
    let is_other = |docs: &&ApiDocs| names::product_module(&docs.info.product) != module;
    if let Some(other) = docs.iter().find(is_other) {
        return Err(PackageError::Products {
            first: first.info.product.clone(),
            second: other.info.product.clone(),
        });
    }
    made.module = module;
    let overlay = Overlay::read(&target.folder)?;
    let mut files = Files::new(target.folder.clone());
    let mut tested = None;
    let mut used = Vec::new();
    for docs in docs {
        let module = names::version_module(&docs.info.version);
        let by_hand = ByHand::read(&target.folder.join("src").join(&module))?;
        let mut version = translate::version(
            docs,
            &by_hand.actions().map(str::to_owned).collect(),
            &by_hand.files().map(|file| file.module.clone()).collect(),
            &mut made.report,
        )?;
        infer_pages(docs, &mut version, &mut made.report);
        write_version(&mut files, &version, &by_hand, &overlay, &mut used);
        let mut actions: Vec<String> = version
            .operations
            .iter()
            .map(|operation| operation.request.name.clone())
            .collect();
        actions.extend(by_hand.actions().map(str::to_owned));
        actions.sort();
        tested = tested.or_else(|| manifest::tested(&version));
        made.versions.insert(module, actions);
    }
    overlay.all_used(&used)?;
    manifest::write(
        &mut files,
        &first.info.product,
        &made,
        &target.runtime,
        tested.as_ref(),
    );
    rustfmt::format(&mut files)?;
    let versions: Vec<&str> = made.versions.keys().map(String::as_str).collect();
    made.changed = files.save(&versions, target.rehearsal)?;
    Ok(made)
}

fn infer_pages(docs: &ApiDocs, version: &mut Version, report: &mut Report) {
    let Version {
        product,
        version: date,
        shared,
        operations,
        ..
    } = version;
    for operation in operations {
        let Some(api) = docs.apis.get(&operation.action) else {
            continue;
        };
        match infer::pages(api, operation, shared) {
            Ok(pages) => {
                report.paged += usize::from(pages.is_some());
                operation.pages = pages;
            }
            Err(unclear) => Notes::new(report, product, date)
                .of(&operation.action)
                .note(Outcome::Omitted, Some(&unclear.subject), unclear.reason),
        }
    }
}

fn write_version(
    files: &mut Files,
    version: &Version,
    by_hand: &ByHand,
    overlay: &Overlay,
    used: &mut Vec<(String, String)>,
) {
    let folder = Path::new("src").join(&version.module);
    files.put(
        Path::new("src").join(format!("{}.rs", version.module)),
        emit::version(version, by_hand),
    );
    if !by_hand.has("endpoints") {
        files.put(
            folder.join("endpoints.rs"),
            emit::endpoints(&version.endpoints),
        );
    }
    if !version.errors.is_empty() {
        files.put(folder.join("errors.rs"), emit::errors(version));
    }
    if !version.shared.is_empty() {
        files.put(folder.join("types.rs"), emit::types(version));
    }
    for operation in &version.operations {
        let refinement = overlay.of(&version.module, &operation.action);
        if refinement.is_some() {
            used.push((version.module.clone(), operation.action.clone()));
        }
        let text = emit::operation(version, operation, refinement.unwrap_or(&overlay::NOTHING));
        files.put(folder.join(format!("{}.rs", operation.module)), text);
    }
}
