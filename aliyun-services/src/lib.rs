//! Service packages of `aliyun-rpc` under one roof, a feature for each product.
//!
//! Each product is a package of its own (`aliyun-config`, `aliyun-resourcemanager`, ...), so that one product's
//! change never touches another's users; this package only gives them one name and one place in `Cargo.toml`.

#[cfg(feature = "config")]
pub use aliyun_config as config;
#[cfg(feature = "location")]
pub use aliyun_location as location;
#[cfg(feature = "resourcemanager")]
pub use aliyun_resourcemanager as resourcemanager;
#[cfg(feature = "sts")]
pub use aliyun_sts as sts;
