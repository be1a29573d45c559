// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("ecs").location("ecs").regions(&[
    RegionHosts::new("ap-northeast-1", "ecs.ap-northeast-1.aliyuncs.com")
        .vpc("ecs-vpc.ap-northeast-1.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2", "ecs.ap-northeast-2.aliyuncs.com")
        .vpc("ecs-vpc.ap-northeast-2.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2-pop", "ecs.aliyuncs.com"),
    RegionHosts::new("ap-south-1", "ecs.ap-south-1.aliyuncs.com")
        .vpc("ecs-vpc.ap-south-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "ecs.ap-southeast-1.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-2", "ecs.ap-southeast-2.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-2.aliyuncs.com"),
    RegionHosts::new("ap-southeast-3", "ecs.ap-southeast-3.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-3.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "ecs.ap-southeast-5.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("ap-southeast-6", "ecs.ap-southeast-6.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-6.aliyuncs.com"),
    RegionHosts::new("ap-southeast-7", "ecs.ap-southeast-7.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-7.aliyuncs.com"),
    RegionHosts::new("ap-southeast-8", "ecs.ap-southeast-8.aliyuncs.com")
        .vpc("ecs-vpc.ap-southeast-8.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "ecs.cn-beijing.aliyuncs.com")
        .vpc("ecs-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new(
        "cn-beijing-finance-1",
        "ecs.cn-beijing-finance-1.aliyuncs.com",
    )
    .vpc("ecs-vpc.cn-beijing-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-pop", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-beijing-gov-1", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-beijing-nu16-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "ecs.cn-chengdu.aliyuncs.com")
        .vpc("ecs-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-edge-1", "ecs.cn-qingdao-nebula.aliyuncs.com"),
    RegionHosts::new("cn-fujian", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-fuzhou", "ecs.cn-fuzhou.aliyuncs.com")
        .vpc("ecs-vpc.cn-fuzhou.aliyuncs.com"),
    RegionHosts::new("cn-guangzhou", "ecs.cn-guangzhou.aliyuncs.com")
        .vpc("ecs-vpc.cn-guangzhou.aliyuncs.com"),
    RegionHosts::new("cn-haidian-cm12-c01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com")
        .vpc("ecs-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-bj-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-finance", "ecs.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-internal-prod-1",
        "ecs-cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-1",
        "ecs-cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-2",
        "ecs-cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-3",
        "ecs-cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new("cn-hangzhou-test-306", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "ecs.cn-heyuan.aliyuncs.com")
        .vpc("ecs-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-heyuan-acdr-1", "ecs.cn-heyuan-acdr-1.aliyuncs.com")
        .vpc("ecs-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "ecs.cn-hongkong.aliyuncs.com")
        .vpc("ecs-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-hongkong-finance-pop", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "ecs.cn-huhehaote.aliyuncs.com")
        .vpc("ecs-vpc.cn-huhehaote.aliyuncs.com"),
    RegionHosts::new(
        "cn-huhehaote-nebula-1",
        "ecs.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-nanjing", "ecs.cn-nanjing.aliyuncs.com")
        .vpc("ecs-vpc.cn-nanjing.aliyuncs.com"),
    RegionHosts::new("cn-north-2-gov-1", "ecs.aliyuncs.com")
        .vpc("ecs-vpc.cn-north-2-gov-1.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "ecs.cn-qingdao.aliyuncs.com")
        .vpc("ecs-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com")
        .vpc("ecs-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et15-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et2-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "ecs-cn-hangzhou.aliyuncs.com")
        .vpc("ecs-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-inner", "ecs.aliyuncs.com"),
    RegionHosts::new(
        "cn-shanghai-internal-test-1",
        "ecs-cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new("cn-shenzhen", "ecs.cn-shenzhen.aliyuncs.com")
        .vpc("ecs-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com")
        .vpc("ecs-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-inner", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-st4-d01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-su18-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-wuhan", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-wuhan-lr", "ecs.cn-wuhan-lr.aliyuncs.com")
        .vpc("ecs-vpc.cn-wuhan-lr.aliyuncs.com"),
    RegionHosts::new("cn-wulanchabu", "ecs.cn-wulanchabu.aliyuncs.com")
        .vpc("ecs-vpc.cn-wulanchabu.aliyuncs.com"),
    RegionHosts::new(
        "cn-wulanchabu-gic-1",
        "ecs.cn-wulanchabu-gic-1.aliyuncs.com",
    ),
    RegionHosts::new("cn-yushanfang", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei", "ecs.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei-na61-b01", "ecs-cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "ecs.cn-zhangjiakou.aliyuncs.com")
        .vpc("ecs-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou-na62-a01", "ecs.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-jva", "ecs.cn-zhengzhou-jva.aliyuncs.com")
        .vpc("ecs-vpc.cn-zhengzhou-jva.aliyuncs.com"),
    RegionHosts::new(
        "cn-zhengzhou-nebula-1",
        "ecs.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-zhongwei", "ecs.cn-zhongwei.aliyuncs.com")
        .vpc("ecs-vpc.cn-zhongwei.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "ecs.eu-central-1.aliyuncs.com")
        .vpc("ecs-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "ecs.eu-west-1.aliyuncs.com")
        .vpc("ecs-vpc.eu-west-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1-oxs", "ecs.cn-shenzhen-cloudstone.aliyuncs.com"),
    RegionHosts::new("eu-west-2", "ecs.eu-west-2.aliyuncs.com"),
    RegionHosts::new("me-central-1", "ecs.me-central-1.aliyuncs.com")
        .vpc("ecs-vpc.me-central-1.aliyuncs.com"),
    RegionHosts::new("me-east-1", "ecs.me-east-1.aliyuncs.com")
        .vpc("ecs-vpc.me-east-1.aliyuncs.com"),
    RegionHosts::new("na-south-1", "ecs.na-south-1.aliyuncs.com")
        .vpc("ecs-vpc.na-south-1.aliyuncs.com"),
    RegionHosts::new("rus-west-1-pop", "ecs.aliyuncs.com"),
    RegionHosts::new("us-east-1", "ecs.us-east-1.aliyuncs.com")
        .vpc("ecs-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-southeast-1", "ecs.us-southeast-1.aliyuncs.com")
        .vpc("ecs-vpc.us-southeast-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "ecs.us-west-1.aliyuncs.com")
        .vpc("ecs-vpc.us-west-1.aliyuncs.com"),
]);
