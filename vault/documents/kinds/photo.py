"""A photograph of goods, a label or a carton: no trade form. Nothing is read from it but its words."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, either

KIND = DocumentKind(
    code="photo",
    titles=(),
    keywords=either(
        "Ingredients | Nutrition Facts | Nutrition Information | Best Before | Net Weight | Net Wt | Serving Size | Servings per | Store in | Keep out of reach | Directions | Made in | Contains | Exp | Lot | Batch | "
        "Warning | Distributed by | Product of | Keep refrigerated | Shake well | For external use | Dosage | Allergens | per 100 g | per 100 ml | Energy | Fragile | Keep dry | This side up | Handle with care | N.W. | G.W. | C/NO | "
        "配料 | 配料表 | 营养成分表 | 净含量 | 保质期 | 贮存条件 | 储存条件 | 生产日期 | 食用方法 | 使用方法 | 产品标准号 | 食品生产许可证 | 原产国 | 注意事项 | 致敏 | 限期使用日期 | 成分 | 进口商 | 经销商 | 保存方法 | "
        "Zutaten | Mindestens haltbar bis | Nährwerte | Ingrédients | À consommer | Valeurs nutritionnelles | Ingredienti | Da consumarsi | Ingredientes | Consumir preferentemente | 原材料名 | 賞味期限 | 内容量 | 栄養成分 | 保存方法 | 원재료명 | 유통기한 | 내용량"
    ),
    source="field dictionary; what labels of consumer goods print by law",
    verified_on="2026-11-24",
)
