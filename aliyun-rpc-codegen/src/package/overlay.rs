//! What people add to a generated package: `overlay.toml`, and files of their own.
//!
//! A file without the generator's first line is kept as it is. If it defines operations, they are theirs: the generator
//! writes none of that name, and lets the version's module hand out everything public in the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::emit::{HEADER, Refinement};

/// No refinement.
pub(super) static NOTHING: Refinement = Refinement {
    doc: None,
    options: Vec::new(),
};

/// An overlay that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OverlayError {
    /// The file is no TOML, or has members that mean nothing.
    #[error("{}: {message}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        message: String,
    },
    /// It names what is not generated.
    #[error(
        "overlay.toml refines {module}.{action}, which is not generated: there is no such operation, or it is written by hand"
    )]
    Unused {
        /// The version's module.
        module: String,
        /// The operation.
        action: String,
    },
    /// A file by hand is no Rust.
    #[error("{}: {message}", path.display())]
    Source {
        /// The file.
        path: PathBuf,
        /// What the parser said.
        message: String,
    },
}

/// `overlay.toml` of a package: operations by version module.
#[derive(Clone, Debug, Default)]
pub struct Overlay(BTreeMap<String, BTreeMap<String, Refinement>>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    doc: Option<String>,
    #[serde(default)]
    options: Vec<String>,
}

impl Overlay {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    /// If it is malformed.
    pub fn read(folder: &Path) -> Result<Self, OverlayError> {
        let path = folder.join("overlay.toml");
        let Ok(text) = std::fs::read_to_string(&path) else {
            return Ok(Self::default());
        };
        let malformed = |error: toml::de::Error| OverlayError::Malformed {
            path: path.clone(),
            message: error.to_string(),
        };
        let entries: BTreeMap<String, BTreeMap<String, Entry>> =
            toml::from_str(&text).map_err(malformed)?;
        let refinement = |Entry { doc, options }| Refinement { doc, options };
        let version = |entries: BTreeMap<String, Entry>| {
            entries
                .into_iter()
                .map(|(action, entry)| (action, refinement(entry)))
                .collect()
        };
        Ok(Self(
            entries
                .into_iter()
                .map(|(module, entries)| (module, version(entries)))
                .collect(),
        ))
    }

    pub(super) fn of(&self, module: &str, action: &str) -> Option<&Refinement> {
        self.0.get(module)?.get(action)
    }

    /// A refinement of nothing is a typing mistake, or an operation that is gone.
    pub(super) fn all_used(&self, used: &[(String, String)]) -> Result<(), OverlayError> {
        for (module, actions) in &self.0 {
            for action in actions.keys() {
                if !used.iter().any(|(m, a)| m == module && a == action) {
                    return Err(OverlayError::Unused {
                        module: module.clone(),
                        action: action.clone(),
                    });
                }
            }
        }
        Ok(())
    }
}

/// The files of a version that people wrote.
#[derive(Clone, Debug, Default)]
pub struct ByHand(Vec<HandFile>);

/// One of them.
#[derive(Clone, Debug)]
pub struct HandFile {
    /// Its module.
    pub module: String,
    /// Names of everything public in it.
    pub public: Vec<String>,
    /// Names of the operations among that.
    pub actions: Vec<String>,
}

impl ByHand {
    /// Reads the folder of a version.
    ///
    /// # Errors
    /// If a file is no Rust.
    pub fn read(folder: &Path) -> Result<Self, OverlayError> {
        let mut files = Vec::new();
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            let Some(module) = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .filter(|_| path.extension().is_some_and(|e| e == "rs"))
            else {
                continue;
            };
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if text.starts_with(HEADER) {
                continue;
            }
            let source = |error: syn::Error| OverlayError::Source {
                path: path.clone(),
                message: error.to_string(),
            };
            let parsed = syn::parse_file(&text).map_err(source)?;
            files.push(hand_file(module, &parsed));
        }
        files.sort_by(|a, b| a.module.cmp(&b.module));
        Ok(Self(files))
    }

    /// The files.
    pub fn files(&self) -> impl Iterator<Item = &HandFile> {
        self.0.iter()
    }

    /// Whether one of them is this module.
    #[must_use]
    pub fn has(&self, module: &str) -> bool {
        self.0.iter().any(|file| file.module == module)
    }

    /// The operations in them.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .flat_map(|file| &file.actions)
            .map(String::as_str)
    }
}

fn hand_file(module: &str, file: &syn::File) -> HandFile {
    let mut found = HandFile {
        module: module.to_owned(),
        public: Vec::new(),
        actions: Vec::new(),
    };
    for item in &file.items {
        let (vis, name, attrs) = match item {
            syn::Item::Struct(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Enum(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Const(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Static(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Type(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Trait(item) => (&item.vis, item.ident.to_string(), item.attrs.as_slice()),
            syn::Item::Fn(item) => (&item.vis, item.sig.ident.to_string(), item.attrs.as_slice()),
            _ => continue,
        };
        // The version's module hands that one out by itself.
        if module == "endpoints" && name == "ENDPOINTS" {
            continue;
        }
        if matches!(vis, syn::Visibility::Public(_)) {
            if attrs.iter().any(|attr| attr.path().is_ident("rpc_action")) {
                found.actions.push(name.clone());
            }
            found.public.push(name);
        }
    }
    found.public.sort();
    found
}
