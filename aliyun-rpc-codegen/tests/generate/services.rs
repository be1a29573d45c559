//! Every package of a checkout at once, in a small checkout of our own.

use std::fs;
use std::path::{Path, PathBuf};

use aliyun_rpc_codegen::services::{self, Outcome, ServicesError};

use super::{here, text, texts};

const EMULATOR: &str = "[features]\n# Products, written by aliyun-rpc-codegen.\ngone = []\n# End of products.\nmore = []\n";

/// A checkout with two packages, made of the fixtures.
fn checkout() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in [
        "aliyun-services/src",
        "aliyun-rpc-emulator",
        "tests/tests/samples",
    ] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
    }
    let packages = "[shop]\ntitle = \"The Shop\"\nfiles = [\"shop-20240501.json\"]\n\n\
                    [depot]\ntitle = \"The Depot\"\nfiles = [\"depot-20240601.json\"]\n";
    fs::write(root.path().join("aliyun-services/packages.toml"), packages).unwrap();
    fs::write(root.path().join("aliyun-rpc-emulator/Cargo.toml"), EMULATOR).unwrap();
    root
}

fn all(root: &Path, rehearsal: bool) -> Result<Outcome, ServicesError> {
    services::all(root, &here("fixtures"), rehearsal, &mut |_| ())
}

#[test]
fn packages_the_facade_over_them_and_the_table_for_tests() {
    let root = checkout();
    let mut told = Vec::new();
    let mut tell = |name: &str| told.push(name.to_owned());
    let done = services::all(root.path(), &here("fixtures"), false, &mut tell).unwrap();
    assert_eq!(told, ["depot", "shop"]);
    assert_eq!(done.report.paged, 2);
    assert!(done.report.generated > 10);
    let of = |path: &str| text(root.path(), path);

    let manifest = of("aliyun-services/shop/Cargo.toml");
    assert!(
        manifest.contains("aliyun-rpc-core = { workspace = true }"),
        "{manifest}"
    );
    assert!(
        root.path()
            .join("aliyun-services/depot/src/v2024_06_01/label.rs")
            .exists()
    );

    let manifest: toml::Table = of("aliyun-services/Cargo.toml").parse().unwrap();
    let words = |words: &[&str]| toml::Value::from(words.to_vec());
    let features = manifest["features"].as_table().unwrap();
    assert_eq!(features["default"], words(&[]));
    assert_eq!(features["depot"], words(&["dep:aliyun-depot"]));
    assert_eq!(features["shop"], words(&["dep:aliyun-shop"]));
    assert_eq!(features["all"], words(&["depot", "shop"]));
    let dependencies = manifest["dependencies"].as_table().unwrap();
    for name in ["aliyun-depot", "aliyun-shop"] {
        assert_eq!(dependencies[name]["optional"].as_bool(), Some(true));
        assert_eq!(dependencies[name]["workspace"].as_bool(), Some(true));
    }
    assert_eq!(
        manifest["package"]["version"]["workspace"].as_bool(),
        Some(true)
    );

    let library = of("aliyun-services/src/lib.rs");
    assert!(
        library.contains("//! | `depot` | The Depot |\n//! | `shop` | The Shop |\n"),
        "{library}"
    );
    assert!(
        library.contains("#[cfg(feature = \"shop\")]\npub use aliyun_shop as shop;\n"),
        "{library}"
    );
    assert!(
        library.contains(
            "&[&[&Action]] = &[\n    #[cfg(feature = \"depot\")]\n    aliyun_depot::v2024_06_01::ACTIONS,\n    \
             #[cfg(feature = \"shop\")]\n    aliyun_shop::v2024_05_01::ACTIONS,\n];\n"
        ),
        "{library}"
    );

    assert_eq!(
        of("aliyun-rpc-emulator/Cargo.toml"),
        "[features]\n# Products, written by aliyun-rpc-codegen.\n\
         depot = [\"services\", \"aliyun-services/depot\"]\nshop = [\"services\", \"aliyun-services/shop\"]\n\
         # End of products.\nmore = []\n"
    );
    let registry = of("tests/tests/samples/registry.rs");
    let start = "// Written by aliyun-rpc-codegen: the operations of the committed packages.\nanswers! {\n    \
                 aliyun_depot::v2024_06_01 {\n        Label,\n        LimitBox,\n";
    assert!(registry.starts_with(start), "{registry}");
    assert!(
        registry.contains("    }\n    aliyun_shop::v2024_05_01 {\n"),
        "{registry}"
    );
    assert!(
        registry.ends_with("        Recognize,\n    }\n}\n"),
        "{registry}"
    );
}

#[test]
fn a_rehearsal_says_what_would_change_and_changes_nothing() {
    let root = checkout();
    let before = texts(root.path());
    let mut would = all(root.path(), true).unwrap().changed;
    assert_eq!(texts(root.path()), before);
    let mut did = all(root.path(), false).unwrap().changed;
    would.sort();
    did.sort();
    assert_eq!(would, did);
    for file in [
        "tests/tests/samples/registry.rs",
        "aliyun-services/Cargo.toml",
        "aliyun-services/src/lib.rs",
        "aliyun-rpc-emulator/Cargo.toml",
        "aliyun-services/shop/src/v2024_05_01.rs",
    ] {
        assert!(did.contains(&root.path().join(file)), "{file}");
    }
    let nothing: Vec<PathBuf> = Vec::new();
    assert_eq!(all(root.path(), true).unwrap().changed, nothing);
    let library = root.path().join("aliyun-services/src/lib.rs");
    fs::write(&library, "// Touched.\n").unwrap();
    assert_eq!(all(root.path(), true).unwrap().changed, [library]);
}

#[test]
fn mistakes_name_the_file() {
    let says = |root: &Path, words: &[&str]| {
        let error = all(root, false).unwrap_err().to_string();
        for word in words {
            assert!(error.contains(word), "{word}: {error}");
        }
    };
    let root = checkout();
    let path = root.path();
    let packages = path.join("aliyun-services/packages.toml");
    let good = fs::read_to_string(&packages).unwrap();
    fs::write(&packages, good.replace("depot-20240601", "absent")).unwrap();
    says(path, &["fixtures/absent.json"]);
    fs::write(&packages, good.replace("title", "titel")).unwrap();
    says(path, &["packages.toml", "titel"]);
    fs::remove_file(&packages).unwrap();
    says(path, &["packages.toml"]);

    let both = "[depot]\ntitle = \"\"\nfiles = [\"shop-20240501.json\", \"depot-20240601.json\"]\n";
    fs::write(&packages, both).unwrap();
    says(path, &["package depot", "Shop and Depot"]);

    fs::write(&packages, good).unwrap();
    let emulator = path.join("aliyun-rpc-emulator/Cargo.toml");
    fs::write(&emulator, "[features]\n").unwrap();
    says(
        path,
        &["aliyun-rpc-emulator/Cargo.toml", "# End of products."],
    );
}
