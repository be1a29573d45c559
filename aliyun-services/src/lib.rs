// Made by aliyun-rpc-codegen from packages.toml.

//! Service packages of `aliyun-rpc` under one roof, a feature for each product.
//!
//! Each product is a package of its own (`aliyun-config`, `aliyun-ecs`, ...), so that one product's change never
//! touches another's users; this package only gives them one name and one place in `Cargo.toml`.
//!
//! | feature | product |
//! |---|---|
//! | `actiontrail` | ActionTrail |
//! | `alb` | Application Load Balancer |
//! | `alidns` | Alibaba Cloud DNS |
//! | `bssopenapi` | Billing, orders and prices (BssOpenApi) |
//! | `cdn` | Content delivery network |
//! | `cms` | CloudMonitor |
//! | `config` | Cloud Config |
//! | `dysmsapi` | Short Message Service |
//! | `ecs` | Elastic Compute Service |
//! | `ims` | Identity Management Service |
//! | `kms` | Key Management Service |
//! | `location` | Location, which knows where products answer |
//! | `nlb` | Network Load Balancer |
//! | `oos` | CloudOps Orchestration Service |
//! | `ram` | Resource Access Management |
//! | `rds` | ApsaraDB RDS |
//! | `resourcecenter` | Resource Center |
//! | `resourcedirectorymaster` | Resource Directory |
//! | `resourcemanager` | Resource Manager |
//! | `resourcesharing` | Resource Sharing |
//! | `slb` | Classic Load Balancer |
//! | `sts` | Security Token Service |
//! | `tag` | Tags of all products |
//! | `vpc` | Virtual Private Cloud |

#[cfg(feature = "actiontrail")]
pub use aliyun_actiontrail as actiontrail;
#[cfg(feature = "alb")]
pub use aliyun_alb as alb;
#[cfg(feature = "alidns")]
pub use aliyun_alidns as alidns;
#[cfg(feature = "bssopenapi")]
pub use aliyun_bssopenapi as bssopenapi;
#[cfg(feature = "cdn")]
pub use aliyun_cdn as cdn;
#[cfg(feature = "cms")]
pub use aliyun_cms as cms;
#[cfg(feature = "config")]
pub use aliyun_config as config;
#[cfg(feature = "dysmsapi")]
pub use aliyun_dysmsapi as dysmsapi;
#[cfg(feature = "ecs")]
pub use aliyun_ecs as ecs;
#[cfg(feature = "ims")]
pub use aliyun_ims as ims;
#[cfg(feature = "kms")]
pub use aliyun_kms as kms;
#[cfg(feature = "location")]
pub use aliyun_location as location;
#[cfg(feature = "nlb")]
pub use aliyun_nlb as nlb;
#[cfg(feature = "oos")]
pub use aliyun_oos as oos;
#[cfg(feature = "ram")]
pub use aliyun_ram as ram;
#[cfg(feature = "rds")]
pub use aliyun_rds as rds;
#[cfg(feature = "resourcecenter")]
pub use aliyun_resourcecenter as resourcecenter;
#[cfg(feature = "resourcedirectorymaster")]
pub use aliyun_resourcedirectorymaster as resourcedirectorymaster;
#[cfg(feature = "resourcemanager")]
pub use aliyun_resourcemanager as resourcemanager;
#[cfg(feature = "resourcesharing")]
pub use aliyun_resourcesharing as resourcesharing;
#[cfg(feature = "slb")]
pub use aliyun_slb as slb;
#[cfg(feature = "sts")]
pub use aliyun_sts as sts;
#[cfg(feature = "tag")]
pub use aliyun_tag as tag;
#[cfg(feature = "vpc")]
pub use aliyun_vpc as vpc;
