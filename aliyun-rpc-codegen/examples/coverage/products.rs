//! Which metadata files make which package.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aliyun_rpc_codegen::metadata::ApiDocs;
use aliyun_rpc_codegen::names;
use serde::Deserialize;

/// The files of one product: a package.
pub(crate) struct Product {
    /// Name of the package, without `aliyun-`.
    pub(crate) name: String,
    /// Its versions.
    pub(crate) files: Vec<PathBuf>,
    /// Operations in them.
    pub(crate) operations: usize,
}

/// As much of a file as says where it belongs.
#[derive(Deserialize)]
struct Head {
    info: Info,
    #[serde(default)]
    apis: BTreeMap<String, serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Info {
    product: String,
}

/// Products of a folder's metadata files. Other JSON files, an index, may stand beside them.
pub(crate) fn of_folder(folder: &Path) -> Result<Vec<Product>, String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
    files.sort();
    let heads = files.into_iter().filter_map(|path| {
        let head = head(&path).ok()?;
        Some((path, head))
    });
    let products = by_product(heads);
    if products.is_empty() {
        return Err(format!("no metadata in {}", folder.display()));
    }
    Ok(products)
}

/// Products of files that somebody named.
pub(crate) fn of_files(files: &[PathBuf]) -> Result<Vec<Product>, String> {
    let heads = files.iter().map(|path| Ok((path.clone(), head(path)?)));
    Ok(by_product(heads.collect::<Result<Vec<_>, String>>()?))
}

fn head(path: &Path) -> Result<Head, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read(path).map_err(|error| wrong(&error))?;
    serde_json::from_slice(&text).map_err(|error| wrong(&error))
}

fn by_product(heads: impl IntoIterator<Item = (PathBuf, Head)>) -> Vec<Product> {
    let mut products: BTreeMap<String, Product> = BTreeMap::new();
    for (path, head) in heads {
        let name = names::product_module(&head.info.product);
        let product = products.entry(name.clone()).or_insert_with(|| Product {
            name,
            files: Vec::new(),
            operations: 0,
        });
        product.files.push(path);
        product.operations += head.apis.len();
    }
    products.into_values().collect()
}

impl Product {
    /// The metadata.
    pub(crate) fn read(&self) -> Result<Vec<ApiDocs>, String> {
        let read = |path: &PathBuf| {
            let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
            let text = std::fs::read(path).map_err(|error| wrong(&error))?;
            serde_json::from_slice(&text).map_err(|error| wrong(&error))
        };
        self.files.iter().map(read).collect()
    }
}

/// Some of the products, the same ones for the same seed.
pub(crate) fn random(mut products: Vec<Product>, count: usize, seed: u64) -> Vec<Product> {
    let mut state = seed;
    let mut chosen = Vec::new();
    while chosen.len() < count && !products.is_empty() {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let left = u64::try_from(products.len()).unwrap_or(u64::MAX);
        chosen.push(products.swap_remove(usize::try_from(mixed % left).unwrap_or(0)));
    }
    chosen
}

/// Products in batches of about so many operations.
pub(crate) fn batches<'p>(products: &[&'p Product], operations: usize) -> Vec<Vec<&'p Product>> {
    let mut batches: Vec<Vec<&Product>> = Vec::new();
    let mut room = 0;
    for product in products {
        match batches.last_mut() {
            Some(batch) if product.operations <= room => {
                batch.push(product);
                room -= product.operations;
            }
            _ => {
                batches.push(vec![product]);
                room = operations.saturating_sub(product.operations);
            }
        }
    }
    batches
}
