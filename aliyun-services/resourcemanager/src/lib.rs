//! Resource Manager: resource directories with their accounts, folders and policies.
//!
//! Every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each
//! API version.
//!
//! ```
//! use aliyun_resourcemanager::v2020_03_31::{EnableMode, EnableResourceDirectory};
//!
//! let request = EnableResourceDirectory::new(EnableMode::CurrentAccount);
//! assert_eq!(request.ma_name, None);
//! ```

pub mod v2020_03_31;
