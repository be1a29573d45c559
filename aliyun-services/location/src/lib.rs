//! Location: which regions there are, and at which hosts products answer in them.
//!
//! Every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each
//! API version.
//!
//! ```
//! use aliyun_location::v2015_06_12::DescribeEndpoints;
//! use aliyun_rpc_core::Client;
//!
//! # async fn demo(client: Client) -> Result<(), aliyun_rpc_core::Error> {
//! let request = DescribeEndpoints::new().id("cn-beijing").service_code("ecs");
//! for endpoint in &client.send(&request).await?.endpoints {
//!     println!("{} ({})", endpoint.endpoint, endpoint.r#type);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Clients need not ask: the packages know where their products answer. The resolver `LocationEndpoints` of the package
//! `aliyun-rpc-location` asks for those who want to.

pub mod v2015_06_12;
