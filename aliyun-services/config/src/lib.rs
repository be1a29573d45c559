//! Cloud Config: records the configuration of cloud resources and checks it against rules.
//!
//! Every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each
//! API version.
//!
//! ```
//! use aliyun_config::v2019_01_08::StartConfigurationRecorder;
//! use aliyun_rpc_core::RpcAction;
//!
//! let request = StartConfigurationRecorder::new().enterprise_edition(true);
//! assert_eq!(request.enterprise_edition, Some(true));
//! assert_eq!(StartConfigurationRecorder::ACTION.name, "StartConfigurationRecorder");
//! ```

pub mod v2019_01_08;
pub mod v2020_09_07;
