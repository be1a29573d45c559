//! What stands around the modules: `Cargo.toml`, `lib.rs`, and a test for packages that stand alone.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::emit::HEADER;
use crate::model::{Field, Type, Version};
use crate::package::files::Files;
use crate::package::{Made, PackageError, Runtime};

/// The first line of a manifest that may be written again.
const MANIFEST_MARK: &str = "# Made by aliyun-rpc-codegen.";

/// The operation that the package's own test calls.
#[derive(Debug)]
pub(super) struct Tested {
    module: String,
    file: String,
    name: String,
    action: String,
    arguments: Vec<&'static str>,
}

/// The operation with the fewest required parameters of which a value can be made up.
pub(super) fn tested(version: &Version) -> Option<Tested> {
    let called = version
        .operations
        .iter()
        .filter(|operation| !operation.request.deprecated);
    let with_arguments = called.filter_map(|operation| {
        let required = operation
            .request
            .fields
            .iter()
            .filter(|field| is_required(field));
        let arguments = required.map(argument).collect::<Option<Vec<_>>>()?;
        Some((arguments.len(), operation, arguments))
    });
    let (_, operation, arguments) = with_arguments.min_by_key(|(count, ..)| *count)?;
    Some(Tested {
        module: version.module.clone(),
        file: operation.module.clone(),
        name: operation.request.name.clone(),
        action: operation.action.clone(),
        arguments,
    })
}

fn is_required(field: &Field) -> bool {
    let collection = matches!(field.ty, Type::List(_) | Type::Map(_));
    if collection {
        field.options.iter().any(|option| option == "required")
    } else {
        !field.optional
    }
}

fn argument(field: &Field) -> Option<&'static str> {
    let ruled = field
        .options
        .iter()
        .any(|option| option.starts_with("min") || option.starts_with("max"));
    match field.ty {
        Type::Bool => Some("true"),
        _ if ruled => None,
        Type::Text => Some("\"text\""),
        Type::Int32 | Type::Int64 => Some("1"),
        _ => None,
    }
}

/// Puts all of it.
pub(super) fn write(
    files: &mut Files,
    product: &str,
    made: &Made,
    runtime: &Runtime,
    tested: Option<&Tested>,
) {
    let package = format!("aliyun-{}", made.module.replace('_', "-"));
    let alone = *runtime != Runtime::Workspace;
    files.offer(
        "Cargo.toml",
        MANIFEST_MARK,
        manifest(product, &package, runtime, alone && tested.is_some()),
    );
    files.offer("src/lib.rs", HEADER, library(product, made));
    if let Some(tested) = tested.filter(|_| alone) {
        files.offer("tests/emulator.rs", HEADER, test(&package, tested));
    }
    if let (Runtime::Checkout(root), false) = (runtime, files.folder().join("Cargo.lock").exists())
        && let Ok(lock) = std::fs::read_to_string(root.join("Cargo.lock"))
    {
        // The versions that the framework is tested with. Cargo drops what the package does not use.
        files.put(PathBuf::from("Cargo.lock"), lock);
    }
}

fn manifest(product: &str, package: &str, runtime: &Runtime, with_test: bool) -> String {
    let mut out = format!(
        "{MANIFEST_MARK}\n[package]\nname = \"{package}\"\ndescription = \"Alibaba Cloud {product}: typed operations for aliyun-rpc\"\n"
    );
    if *runtime == Runtime::Workspace {
        for key in [
            "version",
            "edition",
            "rust-version",
            "license",
            "categories",
            "keywords",
        ] {
            let _ = writeln!(out, "{key}.workspace = true");
        }
        out.push_str("\n[dependencies]\naliyun-rpc-core = { workspace = true }\n\n[lints]\nworkspace = true\n");
        return out;
    }
    // No version that the framework's own package of the product has: the emulator brings some of those along, and one
    // lock file cannot hold two of the same name and version.
    out.push_str("version = \"0.0.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\npublish = false\n\n[dependencies]\n");
    let dependency = |name: &str| match runtime {
        Runtime::Checkout(root) | Runtime::Member(root) => {
            format!("{name} = {{ path = {:?} }}\n", slashes(&root.join(name)))
        }
        Runtime::Workspace | Runtime::Registry => {
            format!("{name} = \"{}\"\n", env!("CARGO_PKG_VERSION"))
        }
    };
    out.push_str(&dependency("aliyun-rpc-core"));
    if with_test {
        out.push_str("\n[dev-dependencies]\n");
        out.push_str(&dependency("aliyun-rpc-emulator"));
        out.push_str("tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n");
    }
    if !matches!(runtime, Runtime::Member(_)) {
        out.push_str("\n# Stands alone, also inside another workspace's folder.\n[workspace]\n");
    }
    out
}

/// Writes the manifest of a workspace over packages, by the names of their folders; one that somebody wrote is kept.
/// Returns what was written, or would be.
///
/// # Errors
/// If the file cannot be written.
pub fn workspace(
    folder: &Path,
    members: &[String],
    rehearsal: bool,
) -> Result<Vec<PathBuf>, PackageError> {
    let members: String = members
        .iter()
        .map(|member| format!("    {member:?},\n"))
        .collect();
    let text = format!(
        "{MANIFEST_MARK}\n[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    );
    let mut files = Files::new(folder.to_path_buf());
    files.offer("Cargo.toml", MANIFEST_MARK, text);
    files.save(&[], rehearsal)
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn library(product: &str, made: &Made) -> String {
    let mut out = format!(
        "{HEADER}\n\n//! Alibaba Cloud {product}: every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module \
         for each API version.\n\n"
    );
    for module in made.versions.keys() {
        let _ = writeln!(out, "pub mod {module};");
    }
    out
}

fn test(package: &str, tested: &Tested) -> String {
    let Tested {
        module,
        file,
        name,
        action,
        arguments,
    } = tested;
    let library = package.replace('-', "_");
    format!(
        "{HEADER}\n\n//! One operation over the whole way: checked, signed, sent to an emulator in this process, answered, read.\n\n\
         use aliyun_rpc_core::RpcAction;\nuse aliyun_rpc_emulator::Emulator;\nuse {library}::{module}::{name};\n\n\
         #[tokio::test]\nasync fn {file}() {{\n    let emulator = Emulator::builder().actions({library}::{module}::ACTIONS).build().expect(\"an emulator without sockets starts\");\n    \
         let client = emulator.client().build().expect(\"an emulator's client is complete\");\n    \
         let answer = {name}::new({arguments}).send(&client).await.expect(\"the emulator answers\");\n    \
         assert!(!answer.request_id().is_empty());\n    assert_eq!({name}::ACTION.name, {action:?});\n}}\n",
        arguments = arguments.join(", "),
    )
}
