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

use aliyun_rpc_core::Action;

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

/// The operations of all products whose features are on, a list for each version of each: for tools.
pub static ACTIONS: &[&[&Action]] = &[
    #[cfg(feature = "actiontrail")]
    aliyun_actiontrail::v2020_07_06::ACTIONS,
    #[cfg(feature = "alb")]
    aliyun_alb::v2020_06_16::ACTIONS,
    #[cfg(feature = "alidns")]
    aliyun_alidns::v2015_01_09::ACTIONS,
    #[cfg(feature = "bssopenapi")]
    aliyun_bssopenapi::v2017_12_14::ACTIONS,
    #[cfg(feature = "bssopenapi")]
    aliyun_bssopenapi::v2023_09_30::ACTIONS,
    #[cfg(feature = "cdn")]
    aliyun_cdn::v2018_05_10::ACTIONS,
    #[cfg(feature = "cms")]
    aliyun_cms::v2019_01_01::ACTIONS,
    #[cfg(feature = "config")]
    aliyun_config::v2019_01_08::ACTIONS,
    #[cfg(feature = "config")]
    aliyun_config::v2020_09_07::ACTIONS,
    #[cfg(feature = "dysmsapi")]
    aliyun_dysmsapi::v2017_05_25::ACTIONS,
    #[cfg(feature = "dysmsapi")]
    aliyun_dysmsapi::v2018_05_01::ACTIONS,
    #[cfg(feature = "ecs")]
    aliyun_ecs::v2014_05_26::ACTIONS,
    #[cfg(feature = "ims")]
    aliyun_ims::v2019_08_15::ACTIONS,
    #[cfg(feature = "kms")]
    aliyun_kms::v2016_01_20::ACTIONS,
    #[cfg(feature = "location")]
    aliyun_location::v2015_06_12::ACTIONS,
    #[cfg(feature = "nlb")]
    aliyun_nlb::v2022_04_30::ACTIONS,
    #[cfg(feature = "oos")]
    aliyun_oos::v2019_06_01::ACTIONS,
    #[cfg(feature = "ram")]
    aliyun_ram::v2015_05_01::ACTIONS,
    #[cfg(feature = "rds")]
    aliyun_rds::v2014_08_15::ACTIONS,
    #[cfg(feature = "resourcecenter")]
    aliyun_resourcecenter::v2022_12_01::ACTIONS,
    #[cfg(feature = "resourcedirectorymaster")]
    aliyun_resourcedirectorymaster::v2022_04_19::ACTIONS,
    #[cfg(feature = "resourcemanager")]
    aliyun_resourcemanager::v2020_03_31::ACTIONS,
    #[cfg(feature = "resourcesharing")]
    aliyun_resourcesharing::v2020_01_10::ACTIONS,
    #[cfg(feature = "slb")]
    aliyun_slb::v2014_05_15::ACTIONS,
    #[cfg(feature = "sts")]
    aliyun_sts::v2015_04_01::ACTIONS,
    #[cfg(feature = "tag")]
    aliyun_tag::v2018_08_28::ACTIONS,
    #[cfg(feature = "vpc")]
    aliyun_vpc::v2016_04_28::ACTIONS,
];
